@NullMarked
package org.sevenloop.ui.watch;

import org.jspecify.annotations.NullMarked;
