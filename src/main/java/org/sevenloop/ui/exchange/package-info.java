@NullMarked
package org.sevenloop.ui.exchange;

import org.jspecify.annotations.NullMarked;
