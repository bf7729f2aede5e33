/** Where Vaadin and Spring Security meet: the login page, and who may open a view at all. */
@NullMarked
package com.duebook.workspace.login.ui;

import org.jspecify.annotations.NullMarked;
