/** The parts of a data folder: the seal of a store that was closed, its copies, and how one is had back from them. */
@NullMarked
package org.sevenloop.persistence.folder;

import org.jspecify.annotations.NullMarked;
