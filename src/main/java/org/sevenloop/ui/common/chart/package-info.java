/** Charts drawn on a canvas from plain records; they know no service and hold no words of their own. */
@NullMarked
package org.sevenloop.ui.common.chart;

import org.jspecify.annotations.NullMarked;
