package com.duebook.workspace.login.ui;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Push begins no session. The last word of a page that is left, which may come after its session is over, would begin one
 * in place of that of the next page: a sign-in was refused there, or forgot where it should lead.
 */
@Component
class SessionlessPush implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet && servlet.getServlet() instanceof SpringServlet) {
            servlet.addInitParameter(ApplicationConfig.PROPERTY_SESSION_CREATE, "false");
        }
        return bean;
    }
}
