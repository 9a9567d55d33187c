/** Bytes on the disk: written wholly or not at all, and encrypted. */
@NullMarked
package org.sevenloop.persistence.disk;

import org.jspecify.annotations.NullMarked;
