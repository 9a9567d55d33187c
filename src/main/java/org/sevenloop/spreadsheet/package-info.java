@NullMarked
package org.sevenloop.spreadsheet;

import org.jspecify.annotations.NullMarked;
