@NullMarked
package org.sevenloop.model.closing;

import org.jspecify.annotations.NullMarked;
