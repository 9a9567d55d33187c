@NullMarked
package org.sevenloop.ui.people;

import org.jspecify.annotations.NullMarked;
