@NullMarked
package org.sevenloop.ui.coverage;

import org.jspecify.annotations.NullMarked;
