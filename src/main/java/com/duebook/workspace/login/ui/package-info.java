/** Where Vaadin and Spring Security meet: the login page, the session, and who may open a view at all. */
@NamedInterface("entrance")
@NullMarked
package com.duebook.workspace.login.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
