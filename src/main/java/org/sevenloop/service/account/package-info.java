/** Who works at the console: accounts, passwords, and the way in. */
@NullMarked
package org.sevenloop.service.account;

import org.jspecify.annotations.NullMarked;
