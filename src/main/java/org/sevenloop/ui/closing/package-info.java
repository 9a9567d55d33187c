@NullMarked
package org.sevenloop.ui.closing;

import org.jspecify.annotations.NullMarked;
