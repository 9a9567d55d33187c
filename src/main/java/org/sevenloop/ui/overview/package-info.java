@NullMarked
package org.sevenloop.ui.overview;

import org.jspecify.annotations.NullMarked;
