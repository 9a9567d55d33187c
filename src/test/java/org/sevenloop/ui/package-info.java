@NullMarked
package org.sevenloop.ui;

import org.jspecify.annotations.NullMarked;
