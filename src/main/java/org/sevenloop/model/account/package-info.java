/** Who may do what: roles, what use cases do, and how far each role reaches. */
@NullMarked
package org.sevenloop.model.account;

import org.jspecify.annotations.NullMarked;
