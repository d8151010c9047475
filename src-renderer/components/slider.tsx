import type { ReactNode } from "react";
import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly step?: number;
  /** The value in words; a reader hears it too. */
  readonly valueText: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A value set by dragging, or by arrow keys, Page up and down, Home and End. */
export const Slider = ({
  label,
  value,
  min = 0,
  max,
  step = 1,
  valueText,
  isDisabled = false,
  onChange,
}: SliderProps): ReactNode => (
  <AriaSlider
    className="slider"
    value={value}
    minValue={min}
    maxValue={max}
    step={step}
    isDisabled={isDisabled}
    onChange={onChange}
  >
    <Label className="cut">{label}</Label>
    <SliderOutput className="num small">{valueText}</SliderOutput>
    <SliderTrack className="slider-track">
      <SliderThumb className="slider-thumb" />
    </SliderTrack>
  </AriaSlider>
);
