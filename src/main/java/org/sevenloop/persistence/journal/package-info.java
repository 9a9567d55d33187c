/** The journal: every save, on the disk before it is acknowledged, encrypted and chained. */
@NullMarked
package org.sevenloop.persistence.journal;

import org.jspecify.annotations.NullMarked;
