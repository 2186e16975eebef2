package org.prongsai.statements;

class ManyMeasuresViewStatementsTest extends ViewStatementsContract {

    ManyMeasuresViewStatementsTest() {
        super(10_000);
    }
}
