package com.duebook;

import com.duebook.node.NodeRole;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

// Modules name their classes freely: two of them may have a class of the same simple name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class DuebookApplication {

    public static void main(String[] args) {
        var application = new SpringApplication();
        application.addListeners(new StartChecks());
        var context = application.run(args);
        if (context.getBean(NodeRole.class) == NodeRole.MIGRATE) {
            System.exit(SpringApplication.exit(context));
        }
    }
}
