@NullMarked
package org.sevenloop.ui.net;

import org.jspecify.annotations.NullMarked;
