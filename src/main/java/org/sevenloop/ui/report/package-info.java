@NullMarked
package org.sevenloop.ui.report;

import org.jspecify.annotations.NullMarked;
