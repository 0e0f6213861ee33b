package oxus.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.quiz.Task;

/** Routes to be put in order: each can be moved up and down. */
final class OrderField extends VBox {

    private final List<Task.Opened> routes;
    private final Wording wording;
    private final Consumer<List<String>> answer;

    OrderField(Task.Order order, Wording wording, Consumer<List<String>> answer) {
        super(6);
        this.routes = new ArrayList<>(order.asked());
        this.wording = wording;
        this.answer = answer;
        setId("practice-order");
        lay(0);
    }

    private void lay(int focused) {
        getChildren().clear();
        for (int n = 0; n < routes.size(); n++) {
            int place = n;
            Label name = Typeset.words((n + 1) + ". " + routes.get(n).route().name(), "card-value");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Button up = new Button("▲");
            up.setAccessibleText(wording.text("practice.earlier", routes.get(n).route().name()));
            Tip.on(up, up.getAccessibleText());
            up.setMinWidth(Region.USE_PREF_SIZE);
            up.setDisable(n == 0);
            up.setOnAction(pressed -> {
                Collections.swap(routes, place, place - 1);
                lay(place - 1);
            });
            HBox row = new HBox(6, name, up);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
            if (n == Math.max(1, focused)) {
                Platform.runLater(up::requestFocus);
            }
        }
        Button done = new Button(wording.text("practice.answer"));
        done.setId("practice-answer");
        done.getStyleClass().add("accent");
        done.setOnAction(pressed -> answer.accept(routes.stream().map(opened -> opened.route().id()).toList()));
        getChildren().add(done);
    }
}
