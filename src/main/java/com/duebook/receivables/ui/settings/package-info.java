/** What the workspace's settings ask about invoices. */
@NullMarked
package com.duebook.receivables.ui.settings;

import org.jspecify.annotations.NullMarked;
