@NullMarked
package org.sevenloop.ui.shell;

import org.jspecify.annotations.NullMarked;
