package architecture.bad.money;

import java.math.BigDecimal;

class DoublePrice {

    double price;

    float taxed(float rate) {
        return rate;
    }

    boolean dear(BigDecimal amount) {
        return amount.doubleValue() > 9.99;
    }
}
