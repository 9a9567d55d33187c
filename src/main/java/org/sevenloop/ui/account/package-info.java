/** Login, lock, the first account, and the page on which accounts are managed. */
@NullMarked
package org.sevenloop.ui.account;

import org.jspecify.annotations.NullMarked;
