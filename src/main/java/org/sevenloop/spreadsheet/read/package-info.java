@NullMarked
package org.sevenloop.spreadsheet.read;

import org.jspecify.annotations.NullMarked;
