@NullMarked
package org.sevenloop.spreadsheet.recognise;

import org.jspecify.annotations.NullMarked;
