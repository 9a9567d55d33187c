@NullMarked
package org.sevenloop.model.inspection;

import org.jspecify.annotations.NullMarked;
