package com.duebook.support;

import java.util.Arrays;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address that the product does not have, until it is closed. */
public final class PlantedPage implements AutoCloseable {

    private final RequestMappingHandlerMapping controllers;
    private final RequestMappingInfo page;

    /** @param controller with one method that has a {@link GetMapping} */
    public PlantedPage(ApplicationContext application, String path, Object controller) {
        controllers = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        page = RequestMappingInfo.paths(path).options(controllers.getBuilderConfiguration()).build();
        var method = Arrays.stream(controller.getClass().getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(GetMapping.class)).findFirst().orElseThrow();
        controllers.registerMapping(page, controller, method);
    }

    @Override
    public void close() {
        controllers.unregisterMapping(page);
    }
}
