/** Who may open a data folder, and the keys that its files are written with. */
@NullMarked
package org.sevenloop.persistence.keys;

import org.jspecify.annotations.NullMarked;
