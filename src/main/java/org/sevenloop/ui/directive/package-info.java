/** The desk of orders: the list of them, and one with its board. */
@NullMarked
package org.sevenloop.ui.directive;

import org.jspecify.annotations.NullMarked;
