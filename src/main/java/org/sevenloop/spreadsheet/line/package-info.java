@NullMarked
package org.sevenloop.spreadsheet.line;

import org.jspecify.annotations.NullMarked;
