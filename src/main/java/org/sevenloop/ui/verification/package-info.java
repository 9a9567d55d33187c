@NullMarked
package org.sevenloop.ui.verification;

import org.jspecify.annotations.NullMarked;
