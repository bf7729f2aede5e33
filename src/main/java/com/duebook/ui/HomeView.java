package com.duebook.ui;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
@Route("x")
class HomeView extends H1 { HomeView(){ super("hi"); } }
