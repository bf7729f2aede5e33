package com.duebook;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class DuebookApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(DuebookApplication.class);
        application.addListeners(new StartChecks());
        application.run(args);
    }
}
