package org.hemeroteca.entities.place;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Consumer;

/** A part of the map, written as numbers: the message says in which form. */
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MapArea.Validator.class)
public @interface MapArea {
    Form value();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The forms in which it can be written. */
    enum Form {
        BOX("must be west,south,east,north in degrees, with south <= north", Box::of),
        POINT("must be latitude,longitude in degrees", point -> Circle.around(point, 1)),
        RADIUS(
                "must be kilometres above 0, at most " + Circle.LARGEST,
                radius -> Circle.around("0,0", Double.parseDouble(radius)));

        private final String message;
        private final Consumer<String> reader;

        Form(String message, Consumer<String> reader) {
            this.message = message;
            this.reader = reader;
        }
    }

    /** Tries to read it. */
    class Validator implements ConstraintValidator<MapArea, String> {
        private Form form;

        @Override
        public void initialize(MapArea area) {
            form = area.value();
        }

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            try {
                if (written != null) {
                    form.reader.accept(written);
                }
                return true;
            } catch (IllegalArgumentException unreadable) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(form.message).addConstraintViolation();
                return false;
            }
        }
    }
}
