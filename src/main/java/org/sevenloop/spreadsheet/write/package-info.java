@NullMarked
package org.sevenloop.spreadsheet.write;

import org.jspecify.annotations.NullMarked;
