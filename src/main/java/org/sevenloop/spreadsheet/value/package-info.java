@NullMarked
package org.sevenloop.spreadsheet.value;

import org.jspecify.annotations.NullMarked;
