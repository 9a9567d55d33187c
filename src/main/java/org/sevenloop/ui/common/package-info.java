@NullMarked
package org.sevenloop.ui.common;

import org.jspecify.annotations.NullMarked;
