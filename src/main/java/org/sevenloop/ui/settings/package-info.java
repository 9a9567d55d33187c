@NullMarked
package org.sevenloop.ui.settings;

import org.jspecify.annotations.NullMarked;
