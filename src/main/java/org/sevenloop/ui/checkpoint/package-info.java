@NullMarked
package org.sevenloop.ui.checkpoint;

import org.jspecify.annotations.NullMarked;
