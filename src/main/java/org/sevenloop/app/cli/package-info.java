@NullMarked
package org.sevenloop.app.cli;

import org.jspecify.annotations.NullMarked;
