@NullMarked
package org.sevenloop.spreadsheet.report;

import org.jspecify.annotations.NullMarked;
