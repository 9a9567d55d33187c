@NullMarked
package org.sevenloop.spreadsheet.chain;

import org.jspecify.annotations.NullMarked;
