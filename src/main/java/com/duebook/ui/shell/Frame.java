package com.duebook.ui.shell;

import com.vaadin.flow.router.RouterLayout;

/**
 * The frame around signed-in screens, asked of Spring by this name: whatever a layout names by class is loaded with every
 * first page, a stranger's too.
 */
interface Frame extends RouterLayout {}
