@NullMarked
package org.sevenloop.ui.campaign;

import org.jspecify.annotations.NullMarked;
