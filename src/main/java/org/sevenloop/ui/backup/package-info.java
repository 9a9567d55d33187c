/** When something is wrong with the data, or an earlier state is wanted back: said plainly, and put right here. */
@NullMarked
package org.sevenloop.ui.backup;

import org.jspecify.annotations.NullMarked;
