/** Lists: a grid that reads page by page, its filters and saved searches, and taking it along as a file. */
@NamedInterface("list")
@NullMarked
package com.duebook.ui.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
