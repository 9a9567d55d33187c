@NullMarked
package org.sevenloop.model.watch;

import org.jspecify.annotations.NullMarked;
