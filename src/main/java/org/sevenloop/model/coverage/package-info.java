@NullMarked
package org.sevenloop.model.coverage;

import org.jspecify.annotations.NullMarked;
