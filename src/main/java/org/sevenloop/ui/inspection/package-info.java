@NullMarked
package org.sevenloop.ui.inspection;

import org.jspecify.annotations.NullMarked;
