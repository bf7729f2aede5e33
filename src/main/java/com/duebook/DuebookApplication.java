package com.duebook;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class DuebookApplication {

    public static void main(String[] args) {
        SpringApplication.run(DuebookApplication.class, args);
    }
}
